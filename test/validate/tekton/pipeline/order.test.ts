import * as fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { checkOrder } from '../../../../src/validate/tekton/pipeline/order.ts';
import { variablesIn } from '../../../../src/validate/tekton/variable.ts';

const test = suite('validate/tekton/pipeline/order');

type Graph = readonly (readonly number[])[];

const nameOf = (index: number): string => `t${index}`;

/** The circles that are reported for tasks that wait for others by order or by results. */
function circlesOf(graph: Graph): readonly string[] {
  const tasks = graph.map((after, index) => ({
    name: nameOf(index),
    taskRef: { name: 'x' },
    runAfter: after.filter(other => other % 2 === 0).map(nameOf),
    params: after
      .filter(other => other % 2 === 1)
      .map(other => ({ name: nameOf(other), value: `$(tasks.${nameOf(other)}.results.r)` })),
  }));
  const circles: string[] = [];
  checkOrder(tasks, 'Pipeline `it`', (code, args) => {
    assert.is(code, 'CST2018');
    circles.push((args as { cycle: string }).cycle);
  });
  return circles;
}

/** Whether all tasks can run, one after another. */
function canRun(graph: Graph): boolean {
  const done = new Set<number>();
  for (let before = -1; done.size > before; ) {
    before = done.size;
    for (const [index, after] of graph.entries()) if (after.every(other => done.has(other))) done.add(index);
  }
  return done.size === graph.length;
}

const graphs = fc
  .integer({ min: 1, max: 8 })
  .chain(size =>
    fc.array(fc.uniqueArray(fc.nat(size - 1), { maxLength: 3 }), { minLength: size, maxLength: size }),
  );

test('a circle is reported if and only if some tasks can never run, and it is one', () => {
  fc.assert(
    fc.property(graphs, graph => {
      const circles = circlesOf(graph);
      assert.is(circles.length === 0, canRun(graph));
      for (const circle of circles) {
        const names = circle.split(' after ').map(name => Number(name.slice(2, -1)));
        assert.is(names[0], names.at(-1));
        for (const [index, name] of names.slice(0, -1).entries())
          assert.ok(graph[name]!.includes(names[index + 1]!), circle);
      }
    }),
    { seed: 5, numRuns: 300 },
  );
});

test('variables are found in any text, and long hostile ones take no time', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('$(', ')', 'params', '.', 'a', "['", "']", '[*]', '$', ' ')),
      parts => {
        for (const { text } of variablesIn(parts.join(''))) assert.ok(parts.join('').includes(`$(${text})`));
      },
    ),
    { seed: 5, numRuns: 300 },
  );
  for (const part of ['$(', '$(params', '$(params.a', ".a['b']", '$(a.b)'])
    assert.ok(variablesIn(part.repeat(20_000)).length <= 20_000);
});

test.run();
