-- AlterTable
ALTER TABLE "corroboration" ADD COLUMN     "sourceState" TEXT;

-- AlterTable
ALTER TABLE "passage" DROP CONSTRAINT "passage_pkey",
ADD CONSTRAINT "passage_pkey" PRIMARY KEY ("newsroomId", "id", "versionId");

-- CreateTable
CREATE TABLE "earlierClaim" (
    "newsroomId" UUID NOT NULL,
    "versionId" UUID NOT NULL,
    "claimId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "status" "status" NOT NULL,
    "state" TEXT NOT NULL,
    "context" TEXT NOT NULL,
    "placedById" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "earlierClaim_pkey" PRIMARY KEY ("newsroomId","versionId","claimId")
);

-- CreateIndex
CREATE INDEX "earlierClaim_newsroomId_claimId_idx" ON "earlierClaim"("newsroomId", "claimId");

-- AddForeignKey
ALTER TABLE "earlierClaim" ADD CONSTRAINT "earlierClaim_newsroomId_versionId_fkey" FOREIGN KEY ("newsroomId", "versionId") REFERENCES "articleVersion"("newsroomId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "earlierClaim" ADD CONSTRAINT "earlierClaim_newsroomId_claimId_fkey" FOREIGN KEY ("newsroomId", "claimId") REFERENCES "claim"("newsroomId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- A claim has one main passage in each version it has stood in.
ALTER TABLE "passage" DROP CONSTRAINT "passage_one_main";
ALTER TABLE "passage" ADD CONSTRAINT "passage_one_main" EXCLUDE USING btree ("newsroomId" WITH =, "claimId" WITH =, "versionId" WITH =) WHERE ("role" = 'main');
ALTER TABLE "corroboration" ADD CONSTRAINT "corroboration_sourceState_check"
  CHECK ("sourceState" IS NULL OR ("evidenceType" = 'article' AND "sourceState" IN ('changed', 'lost')));
ALTER TABLE "earlierClaim" ADD CONSTRAINT "earlierClaim_state_check"
  CHECK ("state" IN ('same', 'moved', 'changed', 'lost') AND "context" IN ('same', 'changed'));
