-- CreateTable
CREATE TABLE "name" (
    "newsroomId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "name_pkey" PRIMARY KEY ("newsroomId","id")
);

-- CreateTable
CREATE TABLE "nameSpelling" (
    "newsroomId" UUID NOT NULL,
    "plain" TEXT NOT NULL,
    "nameId" UUID NOT NULL,
    "spelling" TEXT NOT NULL,

    CONSTRAINT "nameSpelling_pkey" PRIMARY KEY ("newsroomId","plain")
);

-- CreateTable
CREATE TABLE "nameMention" (
    "newsroomId" UUID NOT NULL,
    "versionId" UUID NOT NULL,
    "plain" TEXT NOT NULL,
    "spelling" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "speaks" BOOLEAN NOT NULL,

    CONSTRAINT "nameMention_pkey" PRIMARY KEY ("newsroomId","versionId","plain")
);

-- CreateTable
CREATE TABLE "textSignature" (
    "newsroomId" UUID NOT NULL,
    "versionId" UUID NOT NULL,
    "hashes" INTEGER[],

    CONSTRAINT "textSignature_pkey" PRIMARY KEY ("newsroomId","versionId")
);

-- CreateTable
CREATE TABLE "originProposal" (
    "newsroomId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "otherId" UUID,
    "source" TEXT NOT NULL DEFAULT '',
    "words" TEXT NOT NULL DEFAULT '',
    "share" INTEGER,
    "status" TEXT NOT NULL DEFAULT 'open',
    "beforeId" UUID,
    "decidedById" UUID,
    "decidedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "originProposal_pkey" PRIMARY KEY ("newsroomId","id")
);

-- CreateIndex
CREATE INDEX "nameSpelling_newsroomId_nameId_idx" ON "nameSpelling"("newsroomId", "nameId");

-- CreateIndex
CREATE INDEX "nameMention_newsroomId_plain_idx" ON "nameMention"("newsroomId", "plain");

-- CreateIndex
CREATE INDEX "nameMention_newsroomId_key_idx" ON "nameMention"("newsroomId", "key");

-- CreateIndex
CREATE INDEX "textSignature_hashes_idx" ON "textSignature" USING GIN ("hashes");

-- CreateIndex
CREATE INDEX "originProposal_newsroomId_otherId_idx" ON "originProposal"("newsroomId", "otherId");

-- CreateIndex
CREATE INDEX "originProposal_newsroomId_beforeId_idx" ON "originProposal"("newsroomId", "beforeId");

-- CreateIndex
CREATE INDEX "originProposal_newsroomId_status_idx" ON "originProposal"("newsroomId", "status");

-- CreateIndex
CREATE UNIQUE INDEX "originProposal_newsroomId_articleId_reason_subject_key" ON "originProposal"("newsroomId", "articleId", "reason", "subject");

-- AddForeignKey
ALTER TABLE "nameSpelling" ADD CONSTRAINT "nameSpelling_newsroomId_nameId_fkey" FOREIGN KEY ("newsroomId", "nameId") REFERENCES "name"("newsroomId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "nameMention" ADD CONSTRAINT "nameMention_newsroomId_versionId_fkey" FOREIGN KEY ("newsroomId", "versionId") REFERENCES "articleVersion"("newsroomId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "textSignature" ADD CONSTRAINT "textSignature_newsroomId_versionId_fkey" FOREIGN KEY ("newsroomId", "versionId") REFERENCES "articleVersion"("newsroomId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "originProposal" ADD CONSTRAINT "originProposal_newsroomId_articleId_fkey" FOREIGN KEY ("newsroomId", "articleId") REFERENCES "article"("newsroomId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "originProposal" ADD CONSTRAINT "originProposal_newsroomId_otherId_fkey" FOREIGN KEY ("newsroomId", "otherId") REFERENCES "article"("newsroomId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "originProposal" ADD CONSTRAINT "originProposal_newsroomId_beforeId_fkey" FOREIGN KEY ("newsroomId", "beforeId") REFERENCES "origin"("newsroomId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- Write rules that the schema language has no words for.
ALTER TABLE "nameMention" ADD CONSTRAINT "nameMention_span_check" CHECK ("start" >= 0 AND "end" > "start" AND "count" >= 1);
ALTER TABLE "originProposal" ADD CONSTRAINT "originProposal_share_check" CHECK ("share" BETWEEN 0 AND 100);
ALTER TABLE "originProposal" ADD CONSTRAINT "originProposal_decided_check" CHECK (("status" = 'open') = ("decidedById" IS NULL));
