-- AlterTable
ALTER TABLE "claim" ADD COLUMN     "factId" UUID;

-- CreateTable
CREATE TABLE "fact" (
    "newsroomId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "storyId" UUID NOT NULL,
    "occasionId" UUID,
    "title" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "fact_pkey" PRIMARY KEY ("newsroomId","id")
);

-- CreateTable
CREATE TABLE "claimsApart" (
    "newsroomId" UUID NOT NULL,
    "claimId" UUID NOT NULL,
    "otherId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "claimsApart_pkey" PRIMARY KEY ("newsroomId","claimId","otherId")
);

-- CreateIndex
CREATE INDEX "fact_newsroomId_storyId_idx" ON "fact"("newsroomId", "storyId");

-- CreateIndex
CREATE INDEX "fact_newsroomId_occasionId_idx" ON "fact"("newsroomId", "occasionId");

-- CreateIndex
CREATE INDEX "claimsApart_newsroomId_otherId_idx" ON "claimsApart"("newsroomId", "otherId");

-- CreateIndex
CREATE INDEX "claim_newsroomId_factId_idx" ON "claim"("newsroomId", "factId");

-- AddForeignKey
ALTER TABLE "fact" ADD CONSTRAINT "fact_newsroomId_storyId_fkey" FOREIGN KEY ("newsroomId", "storyId") REFERENCES "story"("newsroomId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "fact" ADD CONSTRAINT "fact_newsroomId_occasionId_fkey" FOREIGN KEY ("newsroomId", "occasionId") REFERENCES "occasion"("newsroomId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "claimsApart" ADD CONSTRAINT "claimsApart_newsroomId_claimId_fkey" FOREIGN KEY ("newsroomId", "claimId") REFERENCES "claim"("newsroomId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "claimsApart" ADD CONSTRAINT "claimsApart_newsroomId_otherId_fkey" FOREIGN KEY ("newsroomId", "otherId") REFERENCES "claim"("newsroomId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_newsroomId_factId_fkey" FOREIGN KEY ("newsroomId", "factId") REFERENCES "fact"("newsroomId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- Write rules that the schema language has no words for.
ALTER TABLE "claimsApart" ADD CONSTRAINT "claimsApart_order_check" CHECK ("claimId" < "otherId");
