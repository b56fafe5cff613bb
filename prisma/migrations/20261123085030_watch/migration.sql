-- CreateTable
CREATE TABLE "candidateDismissal" (
    "newsroomId" UUID NOT NULL,
    "claimId" UUID NOT NULL,
    "versionId" UUID NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "exact" TEXT NOT NULL,
    "personId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "candidateDismissal_pkey" PRIMARY KEY ("newsroomId","claimId","versionId","start","end")
);

-- CreateTable
CREATE TABLE "watchJob" (
    "newsroomId" UUID NOT NULL,
    "versionId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "watchJob_pkey" PRIMARY KEY ("newsroomId","versionId")
);

-- CreateTable
CREATE TABLE "finding" (
    "newsroomId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "claimId" UUID NOT NULL,
    "versionId" UUID NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "exact" TEXT NOT NULL,
    "relation" TEXT NOT NULL,
    "reasons" JSONB NOT NULL,
    "valueVersion" INTEGER NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "finding_pkey" PRIMARY KEY ("newsroomId","id")
);

-- CreateTable
CREATE TABLE "notice" (
    "newsroomId" UUID NOT NULL,
    "findingId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "readAt" TIMESTAMPTZ(3),
    "dismissedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "notice_pkey" PRIMARY KEY ("newsroomId","findingId","personId")
);

-- CreateIndex
CREATE INDEX "candidateDismissal_newsroomId_versionId_idx" ON "candidateDismissal"("newsroomId", "versionId");

-- CreateIndex
CREATE INDEX "finding_newsroomId_versionId_idx" ON "finding"("newsroomId", "versionId");

-- CreateIndex
CREATE UNIQUE INDEX "finding_newsroomId_claimId_versionId_key" ON "finding"("newsroomId", "claimId", "versionId");

-- CreateIndex
CREATE INDEX "notice_newsroomId_personId_createdAt_idx" ON "notice"("newsroomId", "personId", "createdAt");

-- AddForeignKey
ALTER TABLE "candidateDismissal" ADD CONSTRAINT "candidateDismissal_newsroomId_claimId_fkey" FOREIGN KEY ("newsroomId", "claimId") REFERENCES "claim"("newsroomId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "candidateDismissal" ADD CONSTRAINT "candidateDismissal_newsroomId_versionId_fkey" FOREIGN KEY ("newsroomId", "versionId") REFERENCES "articleVersion"("newsroomId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "watchJob" ADD CONSTRAINT "watchJob_newsroomId_versionId_fkey" FOREIGN KEY ("newsroomId", "versionId") REFERENCES "articleVersion"("newsroomId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "finding" ADD CONSTRAINT "finding_newsroomId_claimId_fkey" FOREIGN KEY ("newsroomId", "claimId") REFERENCES "claim"("newsroomId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "finding" ADD CONSTRAINT "finding_newsroomId_versionId_fkey" FOREIGN KEY ("newsroomId", "versionId") REFERENCES "articleVersion"("newsroomId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "notice" ADD CONSTRAINT "notice_newsroomId_findingId_fkey" FOREIGN KEY ("newsroomId", "findingId") REFERENCES "finding"("newsroomId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
