// Before lib/data is loaded: what fails because a machine is busy with others tells nothing of Recoupe.
process.env.RECOUPE_PATIENCE ??= '6'
