-- AlterTable
ALTER TABLE "name" ADD COLUMN     "signs" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- AlterTable
ALTER TABLE "nameSpelling" DROP CONSTRAINT "nameSpelling_pkey",
ADD CONSTRAINT "nameSpelling_pkey" PRIMARY KEY ("newsroomId", "plain", "nameId");

-- CreateTable
CREATE TABLE "nameMeaning" (
    "newsroomId" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "plain" TEXT NOT NULL,
    "nameId" UUID NOT NULL,
    "decidedById" UUID NOT NULL,
    "decidedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "nameMeaning_pkey" PRIMARY KEY ("newsroomId","articleId","plain")
);

-- CreateIndex
CREATE INDEX "nameMeaning_newsroomId_nameId_idx" ON "nameMeaning"("newsroomId", "nameId");

-- AddForeignKey
ALTER TABLE "nameMeaning" ADD CONSTRAINT "nameMeaning_newsroomId_articleId_fkey" FOREIGN KEY ("newsroomId", "articleId") REFERENCES "article"("newsroomId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "nameMeaning" ADD CONSTRAINT "nameMeaning_newsroomId_nameId_fkey" FOREIGN KEY ("newsroomId", "nameId") REFERENCES "name"("newsroomId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
