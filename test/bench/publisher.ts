import { openPublisher } from '../publish/publisher.ts';

// One publisher of the benchmark: it waits for its order, and tells what became of it.
process.once('message', async message => {
  const order = message as Parameters<typeof openPublisher>[0];
  const publisher = await openPublisher(order);
  process.send!({ ready: true });
  process.once('message', async () => {
    process.send!(await publisher.run(), () => process.exit(0));
  });
});
