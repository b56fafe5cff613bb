-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "role" AS ENUM ('viewer', 'editor', 'checker', 'admin');

-- CreateEnum
CREATE TYPE "status" AS ENUM ('draft', 'in-review', 'signed', 'reopened', 'withdrawn');

-- CreateTable
CREATE TABLE "newsroom" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "originsNeeded" INTEGER NOT NULL DEFAULT 2,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "newsroom_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "person" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "passwordHash" TEXT NOT NULL,
    "locale" TEXT NOT NULL DEFAULT 'fr',
    "disabledAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "membership" (
    "newsroomId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "role" "role" NOT NULL,
    "endedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "membership_pkey" PRIMARY KEY ("newsroomId","personId")
);

-- CreateTable
CREATE TABLE "session" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lastSeenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "endedAt" TIMESTAMPTZ(3),
    "userAgent" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "signInTicket" (
    "tokenHash" TEXT NOT NULL,
    "personId" UUID NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),

    CONSTRAINT "signInTicket_pkey" PRIMARY KEY ("tokenHash")
);

-- CreateTable
CREATE TABLE "setupToken" (
    "tokenHash" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "setupToken_pkey" PRIMARY KEY ("tokenHash")
);

-- CreateTable
CREATE TABLE "throttle" (
    "key" TEXT NOT NULL,
    "points" INTEGER NOT NULL,
    "expire" TIMESTAMPTZ(3),

    CONSTRAINT "throttle_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "invitation" (
    "newsroomId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "role" "role" NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),
    "usedById" UUID,
    "revokedAt" TIMESTAMPTZ(3),
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "invitation_pkey" PRIMARY KEY ("newsroomId","id")
);

-- CreateTable
CREATE TABLE "outlet" (
    "newsroomId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "domain" TEXT,
    "kind" TEXT NOT NULL DEFAULT 'newspaper',
    "reliability" CHAR(1) NOT NULL DEFAULT 'F',
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "outlet_pkey" PRIMARY KEY ("newsroomId","id")
);

-- CreateTable
CREATE TABLE "origin" (
    "newsroomId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL DEFAULT 'known',
    "outletId" UUID,
    "joinedIntoId" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "origin_pkey" PRIMARY KEY ("newsroomId","id")
);

-- CreateTable
CREATE TABLE "story" (
    "newsroomId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "story_pkey" PRIMARY KEY ("newsroomId","id")
);

-- CreateTable
CREATE TABLE "occasion" (
    "newsroomId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "storyId" UUID NOT NULL,
    "what" TEXT NOT NULL,
    "place" TEXT NOT NULL DEFAULT '',
    "fromDate" TEXT NOT NULL DEFAULT '',
    "toDate" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "occasion_pkey" PRIMARY KEY ("newsroomId","id")
);

-- CreateTable
CREATE TABLE "article" (
    "newsroomId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "outletId" UUID NOT NULL,
    "originId" UUID NOT NULL,
    "storyId" UUID,
    "title" TEXT NOT NULL,
    "author" TEXT NOT NULL DEFAULT '',
    "url" TEXT,
    "publishedAt" TEXT NOT NULL DEFAULT '',
    "language" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "article_pkey" PRIMARY KEY ("newsroomId","id")
);

-- CreateTable
CREATE TABLE "articleVersion" (
    "newsroomId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "sha256" CHAR(64) NOT NULL,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "articleVersion_pkey" PRIMARY KEY ("newsroomId","id")
);

-- CreateTable
CREATE TABLE "zone" (
    "newsroomId" UUID NOT NULL,
    "versionId" UUID NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,

    CONSTRAINT "zone_pkey" PRIMARY KEY ("newsroomId","versionId","start")
);

-- CreateTable
CREATE TABLE "claim" (
    "newsroomId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "versionId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "low" DECIMAL(65,30),
    "high" DECIMAL(65,30),
    "dimension" TEXT,
    "unit" TEXT,
    "status" "status" NOT NULL DEFAULT 'draft',
    "standingSaid" TEXT,
    "standingTrue" TEXT,
    "standingMarks" TEXT NOT NULL DEFAULT '',
    "occasionId" UUID,
    "note" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    "valueVersion" INTEGER NOT NULL DEFAULT 1,
    "round" INTEGER NOT NULL DEFAULT 1,
    "createdById" UUID NOT NULL,
    "valueById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "claim_pkey" PRIMARY KEY ("newsroomId","id")
);

-- CreateTable
CREATE TABLE "passage" (
    "newsroomId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "claimId" UUID NOT NULL,
    "versionId" UUID NOT NULL,
    "role" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "exact" TEXT NOT NULL,
    "prefix" TEXT NOT NULL,
    "suffix" TEXT NOT NULL,

    CONSTRAINT "passage_pkey" PRIMARY KEY ("newsroomId","id")
);

-- CreateTable
CREATE TABLE "corroboration" (
    "newsroomId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "claimId" UUID NOT NULL,
    "question" TEXT NOT NULL,
    "stance" TEXT NOT NULL,
    "evidenceType" TEXT NOT NULL,
    "versionId" UUID,
    "start" INTEGER,
    "end" INTEGER,
    "evidence" JSONB NOT NULL,
    "outletId" UUID,
    "originId" UUID,
    "sourceKind" TEXT NOT NULL,
    "reliability" CHAR(1) NOT NULL DEFAULT 'F',
    "credibility" CHAR(1) NOT NULL DEFAULT '6',
    "note" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    "withdrawnAt" TIMESTAMPTZ(3),
    "madeById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "corroboration_pkey" PRIMARY KEY ("newsroomId","id")
);

-- CreateTable
CREATE TABLE "standingOverride" (
    "newsroomId" UUID NOT NULL,
    "claimId" UUID NOT NULL,
    "question" TEXT NOT NULL,
    "standing" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "withdrawnAt" TIMESTAMPTZ(3),
    "madeById" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "standingOverride_pkey" PRIMARY KEY ("newsroomId","claimId","question")
);

-- CreateTable
CREATE TABLE "review" (
    "newsroomId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "claimId" UUID NOT NULL,
    "claimVersion" INTEGER NOT NULL,
    "decision" TEXT NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "seen" JSONB NOT NULL,
    "personId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "review_pkey" PRIMARY KEY ("newsroomId","id")
);

-- CreateTable
CREATE TABLE "approval" (
    "newsroomId" UUID NOT NULL,
    "reviewId" UUID NOT NULL,
    "item" TEXT NOT NULL,
    "itemVersion" INTEGER NOT NULL,
    "claimId" UUID NOT NULL,
    "round" INTEGER NOT NULL,
    "personId" UUID NOT NULL,

    CONSTRAINT "approval_pkey" PRIMARY KEY ("newsroomId","reviewId","item")
);

-- CreateTable
CREATE TABLE "claimSet" (
    "newsroomId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "filter" JSONB,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "claimSet_pkey" PRIMARY KEY ("newsroomId","id")
);

-- CreateTable
CREATE TABLE "claimSetMember" (
    "newsroomId" UUID NOT NULL,
    "setId" UUID NOT NULL,
    "claimId" UUID NOT NULL,

    CONSTRAINT "claimSetMember_pkey" PRIMARY KEY ("newsroomId","setId","claimId")
);

-- CreateTable
CREATE TABLE "release" (
    "newsroomId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "setId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "format" INTEGER NOT NULL,
    "bytes" BYTEA NOT NULL,
    "sha256" CHAR(64) NOT NULL,
    "claimCount" INTEGER NOT NULL,
    "snapshot" TEXT NOT NULL DEFAULT '',
    "eventSequence" INTEGER NOT NULL,
    "eventHash" CHAR(64) NOT NULL,
    "publishedById" UUID NOT NULL,
    "publishedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "release_pkey" PRIMARY KEY ("newsroomId","id")
);

-- CreateTable
CREATE TABLE "creation" (
    "newsroomId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "what" TEXT NOT NULL,
    "bodySha256" CHAR(64) NOT NULL,
    "answer" JSONB NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "creation_pkey" PRIMARY KEY ("newsroomId","id")
);

-- CreateTable
CREATE TABLE "event" (
    "newsroomId" UUID NOT NULL,
    "sequence" INTEGER NOT NULL,
    "type" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "subjectId" UUID NOT NULL,
    "claimId" UUID,
    "articleId" UUID,
    "personId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "body" TEXT NOT NULL,
    "previousHash" CHAR(64) NOT NULL,
    "hash" CHAR(64) NOT NULL,

    CONSTRAINT "event_pkey" PRIMARY KEY ("newsroomId","sequence")
);

-- CreateTable
CREATE TABLE "eventHead" (
    "newsroomId" UUID NOT NULL,
    "sequence" INTEGER NOT NULL DEFAULT 0,
    "hash" CHAR(64) NOT NULL,

    CONSTRAINT "eventHead_pkey" PRIMARY KEY ("newsroomId")
);

-- CreateTable
CREATE TABLE "accessLog" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "action" TEXT NOT NULL,
    "personId" UUID,
    "newsroomId" UUID,
    "requestId" TEXT NOT NULL,
    "address" TEXT NOT NULL DEFAULT '',
    "detail" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "accessLog_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "newsroom_slug_key" ON "newsroom"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "person_email_key" ON "person"("email");

-- CreateIndex
CREATE INDEX "membership_personId_idx" ON "membership"("personId");

-- CreateIndex
CREATE INDEX "session_personId_idx" ON "session"("personId");

-- CreateIndex
CREATE INDEX "signInTicket_personId_idx" ON "signInTicket"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "invitation_tokenHash_key" ON "invitation"("tokenHash");

-- CreateIndex
CREATE UNIQUE INDEX "outlet_newsroomId_name_key" ON "outlet"("newsroomId", "name");

-- CreateIndex
CREATE INDEX "origin_newsroomId_joinedIntoId_idx" ON "origin"("newsroomId", "joinedIntoId");

-- CreateIndex
CREATE UNIQUE INDEX "origin_newsroomId_outletId_key" ON "origin"("newsroomId", "outletId");

-- CreateIndex
CREATE INDEX "occasion_newsroomId_storyId_idx" ON "occasion"("newsroomId", "storyId");

-- CreateIndex
CREATE INDEX "article_newsroomId_storyId_idx" ON "article"("newsroomId", "storyId");

-- CreateIndex
CREATE INDEX "article_newsroomId_outletId_idx" ON "article"("newsroomId", "outletId");

-- CreateIndex
CREATE INDEX "article_newsroomId_originId_idx" ON "article"("newsroomId", "originId");

-- CreateIndex
CREATE UNIQUE INDEX "article_newsroomId_url_key" ON "article"("newsroomId", "url");

-- CreateIndex
CREATE UNIQUE INDEX "articleVersion_newsroomId_articleId_number_key" ON "articleVersion"("newsroomId", "articleId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "articleVersion_newsroomId_articleId_id_key" ON "articleVersion"("newsroomId", "articleId", "id");

-- CreateIndex
CREATE INDEX "claim_newsroomId_articleId_versionId_idx" ON "claim"("newsroomId", "articleId", "versionId");

-- CreateIndex
CREATE INDEX "claim_newsroomId_occasionId_idx" ON "claim"("newsroomId", "occasionId");

-- CreateIndex
CREATE INDEX "claim_newsroomId_status_idx" ON "claim"("newsroomId", "status");

-- CreateIndex
CREATE INDEX "claim_newsroomId_unit_low_idx" ON "claim"("newsroomId", "unit", "low");

-- CreateIndex
CREATE INDEX "passage_newsroomId_claimId_idx" ON "passage"("newsroomId", "claimId");

-- CreateIndex
CREATE INDEX "passage_newsroomId_versionId_idx" ON "passage"("newsroomId", "versionId");

-- CreateIndex
CREATE INDEX "corroboration_newsroomId_claimId_idx" ON "corroboration"("newsroomId", "claimId");

-- CreateIndex
CREATE INDEX "corroboration_newsroomId_versionId_idx" ON "corroboration"("newsroomId", "versionId");

-- CreateIndex
CREATE INDEX "corroboration_newsroomId_originId_idx" ON "corroboration"("newsroomId", "originId");

-- CreateIndex
CREATE INDEX "corroboration_newsroomId_outletId_idx" ON "corroboration"("newsroomId", "outletId");

-- CreateIndex
CREATE INDEX "review_newsroomId_claimId_idx" ON "review"("newsroomId", "claimId");

-- CreateIndex
CREATE INDEX "approval_newsroomId_claimId_idx" ON "approval"("newsroomId", "claimId");

-- CreateIndex
CREATE INDEX "claimSetMember_newsroomId_claimId_idx" ON "claimSetMember"("newsroomId", "claimId");

-- CreateIndex
CREATE UNIQUE INDEX "release_newsroomId_setId_number_key" ON "release"("newsroomId", "setId", "number");

-- CreateIndex
CREATE INDEX "event_newsroomId_claimId_sequence_idx" ON "event"("newsroomId", "claimId", "sequence");

-- CreateIndex
CREATE INDEX "event_newsroomId_articleId_sequence_idx" ON "event"("newsroomId", "articleId", "sequence");

-- CreateIndex
CREATE INDEX "accessLog_newsroomId_at_idx" ON "accessLog"("newsroomId", "at");

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_newsroomId_fkey" FOREIGN KEY ("newsroomId") REFERENCES "newsroom"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_personId_fkey" FOREIGN KEY ("personId") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_personId_fkey" FOREIGN KEY ("personId") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "signInTicket" ADD CONSTRAINT "signInTicket_personId_fkey" FOREIGN KEY ("personId") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_newsroomId_fkey" FOREIGN KEY ("newsroomId") REFERENCES "newsroom"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "outlet" ADD CONSTRAINT "outlet_newsroomId_fkey" FOREIGN KEY ("newsroomId") REFERENCES "newsroom"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "origin" ADD CONSTRAINT "origin_newsroomId_outletId_fkey" FOREIGN KEY ("newsroomId", "outletId") REFERENCES "outlet"("newsroomId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "origin" ADD CONSTRAINT "origin_newsroomId_joinedIntoId_fkey" FOREIGN KEY ("newsroomId", "joinedIntoId") REFERENCES "origin"("newsroomId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "story" ADD CONSTRAINT "story_newsroomId_fkey" FOREIGN KEY ("newsroomId") REFERENCES "newsroom"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "occasion" ADD CONSTRAINT "occasion_newsroomId_storyId_fkey" FOREIGN KEY ("newsroomId", "storyId") REFERENCES "story"("newsroomId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "article" ADD CONSTRAINT "article_newsroomId_outletId_fkey" FOREIGN KEY ("newsroomId", "outletId") REFERENCES "outlet"("newsroomId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "article" ADD CONSTRAINT "article_newsroomId_originId_fkey" FOREIGN KEY ("newsroomId", "originId") REFERENCES "origin"("newsroomId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "article" ADD CONSTRAINT "article_newsroomId_storyId_fkey" FOREIGN KEY ("newsroomId", "storyId") REFERENCES "story"("newsroomId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "articleVersion" ADD CONSTRAINT "articleVersion_newsroomId_articleId_fkey" FOREIGN KEY ("newsroomId", "articleId") REFERENCES "article"("newsroomId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "zone" ADD CONSTRAINT "zone_newsroomId_versionId_fkey" FOREIGN KEY ("newsroomId", "versionId") REFERENCES "articleVersion"("newsroomId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_newsroomId_articleId_fkey" FOREIGN KEY ("newsroomId", "articleId") REFERENCES "article"("newsroomId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_newsroomId_articleId_versionId_fkey" FOREIGN KEY ("newsroomId", "articleId", "versionId") REFERENCES "articleVersion"("newsroomId", "articleId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_newsroomId_occasionId_fkey" FOREIGN KEY ("newsroomId", "occasionId") REFERENCES "occasion"("newsroomId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "passage" ADD CONSTRAINT "passage_newsroomId_claimId_fkey" FOREIGN KEY ("newsroomId", "claimId") REFERENCES "claim"("newsroomId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "passage" ADD CONSTRAINT "passage_newsroomId_versionId_fkey" FOREIGN KEY ("newsroomId", "versionId") REFERENCES "articleVersion"("newsroomId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "corroboration" ADD CONSTRAINT "corroboration_newsroomId_claimId_fkey" FOREIGN KEY ("newsroomId", "claimId") REFERENCES "claim"("newsroomId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "corroboration" ADD CONSTRAINT "corroboration_newsroomId_versionId_fkey" FOREIGN KEY ("newsroomId", "versionId") REFERENCES "articleVersion"("newsroomId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "corroboration" ADD CONSTRAINT "corroboration_newsroomId_outletId_fkey" FOREIGN KEY ("newsroomId", "outletId") REFERENCES "outlet"("newsroomId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "corroboration" ADD CONSTRAINT "corroboration_newsroomId_originId_fkey" FOREIGN KEY ("newsroomId", "originId") REFERENCES "origin"("newsroomId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "standingOverride" ADD CONSTRAINT "standingOverride_newsroomId_claimId_fkey" FOREIGN KEY ("newsroomId", "claimId") REFERENCES "claim"("newsroomId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "review" ADD CONSTRAINT "review_newsroomId_claimId_fkey" FOREIGN KEY ("newsroomId", "claimId") REFERENCES "claim"("newsroomId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "approval" ADD CONSTRAINT "approval_newsroomId_claimId_fkey" FOREIGN KEY ("newsroomId", "claimId") REFERENCES "claim"("newsroomId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "approval" ADD CONSTRAINT "approval_newsroomId_reviewId_fkey" FOREIGN KEY ("newsroomId", "reviewId") REFERENCES "review"("newsroomId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "claimSetMember" ADD CONSTRAINT "claimSetMember_newsroomId_setId_fkey" FOREIGN KEY ("newsroomId", "setId") REFERENCES "claimSet"("newsroomId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "claimSetMember" ADD CONSTRAINT "claimSetMember_newsroomId_claimId_fkey" FOREIGN KEY ("newsroomId", "claimId") REFERENCES "claim"("newsroomId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "release" ADD CONSTRAINT "release_newsroomId_setId_fkey" FOREIGN KEY ("newsroomId", "setId") REFERENCES "claimSet"("newsroomId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "event" ADD CONSTRAINT "event_newsroomId_fkey" FOREIGN KEY ("newsroomId") REFERENCES "newsroom"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "eventHead" ADD CONSTRAINT "eventHead_newsroomId_fkey" FOREIGN KEY ("newsroomId") REFERENCES "newsroom"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;


-- Write rules that the schema language has no words for.

ALTER TABLE "newsroom" ADD CONSTRAINT "newsroom_originsNeeded_check" CHECK ("originsNeeded" BETWEEN 1 AND 9);
ALTER TABLE "zone" ADD CONSTRAINT "zone_span_check" CHECK ("start" >= 0 AND "end" > "start");
ALTER TABLE "passage" ADD CONSTRAINT "passage_span_check" CHECK ("start" >= 0 AND "end" > "start");
ALTER TABLE "corroboration" ADD CONSTRAINT "corroboration_span_check"
  CHECK (("evidenceType" = 'article') = ("versionId" IS NOT NULL AND "start" IS NOT NULL AND "end" IS NOT NULL AND "end" > "start"));
ALTER TABLE "corroboration" ADD CONSTRAINT "corroboration_search_check"
  CHECK (("evidenceType" = 'search') = ("stance" = 'not-found') AND ("evidenceType" = 'search') = ("originId" IS NULL));
ALTER TABLE "origin" ADD CONSTRAINT "origin_joinedInto_check" CHECK ("joinedIntoId" IS DISTINCT FROM "id");
ALTER TABLE "claim" ADD CONSTRAINT "claim_version_check" CHECK ("version" >= 1 AND "valueVersion" >= 1);
ALTER TABLE "passage" ADD CONSTRAINT "passage_one_main" EXCLUDE USING btree ("newsroomId" WITH =, "claimId" WITH =) WHERE ("role" = 'main');

-- What is written once: texts, releases, reviews, history and the access log refuse any change, whoever asks.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'rows of % are never changed or deleted', TG_TABLE_NAME USING ERRCODE = '42501';
END;
$$;

CREATE TRIGGER "articleVersion_immutable" BEFORE UPDATE OR DELETE OR TRUNCATE ON "articleVersion" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "release_immutable" BEFORE UPDATE OR DELETE OR TRUNCATE ON "release" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "review_immutable" BEFORE UPDATE OR DELETE OR TRUNCATE ON "review" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "approval_immutable" BEFORE UPDATE OR DELETE OR TRUNCATE ON "approval" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "event_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "event" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "accessLog_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "accessLog" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
