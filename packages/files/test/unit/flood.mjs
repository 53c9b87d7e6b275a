// Stands in for a renderer that answers for ever.
process.stdin.resume()
const flood = () => process.stdout.write(Buffer.alloc(1_000_000), flood)
flood()
