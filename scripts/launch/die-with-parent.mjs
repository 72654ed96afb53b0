// Loaded into the web server: the channel closes when the launcher is gone, however it went.
process.on('disconnect', () => process.exit(0));
process.channel?.unref();
