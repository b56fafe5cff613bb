-- CreateTable
CREATE TABLE "matchable" (
    "newsroomId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "versionId" UUID NOT NULL,
    "claimId" UUID,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "names" SMALLINT NOT NULL,
    "values" SMALLINT NOT NULL,
    "features" INTEGER[],

    CONSTRAINT "matchable_pkey" PRIMARY KEY ("newsroomId","id")
);

-- CreateTable
CREATE TABLE "featureCount" (
    "newsroomId" UUID NOT NULL,
    "feature" INTEGER NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "featureCount_pkey" PRIMARY KEY ("newsroomId","feature")
);

-- CreateTable
CREATE TABLE "featureSurvey" (
    "newsroomId" UUID NOT NULL,
    "reading" INTEGER NOT NULL,
    "matchables" INTEGER NOT NULL DEFAULT 0,
    "surveyed" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "featureSurvey_pkey" PRIMARY KEY ("newsroomId")
);

-- CreateIndex
CREATE INDEX "matchable_newsroomId_articleId_versionId_idx" ON "matchable"("newsroomId", "articleId", "versionId");

-- CreateIndex
CREATE INDEX "matchable_newsroomId_claimId_idx" ON "matchable"("newsroomId", "claimId");

-- CreateIndex
CREATE INDEX "matchable_features_idx" ON "matchable" USING GIN ("features") WITH (fastupdate = off);

-- AddForeignKey
ALTER TABLE "matchable" ADD CONSTRAINT "matchable_newsroomId_articleId_versionId_fkey" FOREIGN KEY ("newsroomId", "articleId", "versionId") REFERENCES "articleVersion"("newsroomId", "articleId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "matchable" ADD CONSTRAINT "matchable_newsroomId_claimId_fkey" FOREIGN KEY ("newsroomId", "claimId") REFERENCES "claim"("newsroomId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "featureCount" ADD CONSTRAINT "featureCount_newsroomId_fkey" FOREIGN KEY ("newsroomId") REFERENCES "newsroom"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "featureSurvey" ADD CONSTRAINT "featureSurvey_newsroomId_fkey" FOREIGN KEY ("newsroomId") REFERENCES "newsroom"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
