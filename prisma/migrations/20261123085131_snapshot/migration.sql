-- AlterTable
ALTER TABLE "articleVersion" ADD COLUMN     "snapshotId" UUID;

-- CreateTable
CREATE TABLE "snapshot" (
    "newsroomId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "url" TEXT,
    "finalUrl" TEXT,
    "fileName" TEXT,
    "mediaType" TEXT NOT NULL,
    "charset" TEXT,
    "bytes" BYTEA NOT NULL,
    "size" INTEGER NOT NULL,
    "sha256" CHAR(64) NOT NULL,
    "textSha256" CHAR(64) NOT NULL,
    "takenById" UUID NOT NULL,
    "takenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "snapshot_pkey" PRIMARY KEY ("newsroomId","id")
);

-- CreateIndex
CREATE INDEX "articleVersion_newsroomId_snapshotId_idx" ON "articleVersion"("newsroomId", "snapshotId");

-- AddForeignKey
ALTER TABLE "articleVersion" ADD CONSTRAINT "articleVersion_newsroomId_snapshotId_fkey" FOREIGN KEY ("newsroomId", "snapshotId") REFERENCES "snapshot"("newsroomId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- What came from outside never changes; only what no version keeps may go.
CREATE TRIGGER "snapshot_immutable" BEFORE UPDATE OR TRUNCATE ON "snapshot" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
