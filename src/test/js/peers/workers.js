// Serves in as many processes as WORKERS says, at one port of their own choice, which is printed when all of them are there.
import cluster from 'node:cluster';

// Whoever has started this, and ends, leaves nothing running.
if (cluster.isPrimary) {
  process.stdin.resume().on('end', () => process.exit());
}

const workers = Number(process.env.WORKERS);

/** @param listen opens the server at the port and gives the port it has got, 0 being any that is free */
export const serve = async (listen) => {
  if (cluster.isPrimary && workers > 1) {
    const ports = [];
    for (let i = 0; i < workers; i++) {
      cluster.fork().on('message', (port) => {
        ports.push(port);
        if (ports.length === workers) {
          console.log(port);
        }
      });
    }
    return;
  }
  const port = await listen(0);
  if (cluster.isWorker) {
    process.send(port);
  } else {
    console.log(port);
  }
};
