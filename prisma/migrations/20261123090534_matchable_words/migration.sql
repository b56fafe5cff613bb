-- AlterTable
ALTER TABLE "matchable" ADD COLUMN     "words" SMALLINT NOT NULL DEFAULT 0;
