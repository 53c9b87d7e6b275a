// Stands in for a renderer that a file takes down, before it has read it.
process.kill(process.pid, 'SIGKILL')
