// Loaded into the web server's process: when its start.mjs is gone, killed without a word, the server goes too, so that
// the port and the database are free for the next start.
if (process.channel) process.once('disconnect', () => process.exit(0))
