const held: number[][] = [];

// Holds more than a worker may, of the memory that is counted.
for (;;) held.push(Array.from({ length: 100_000 }, (_, place) => place + held.length));
