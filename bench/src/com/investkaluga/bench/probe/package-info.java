/** What the benchmark puts into the desk's own JVM: a filler, a clock around requests and statements, a look at the heap. */
@org.jspecify.annotations.NullMarked
package com.investkaluga.bench.probe;
