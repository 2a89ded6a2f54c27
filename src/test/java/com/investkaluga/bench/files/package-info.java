/** Makes trade files of any size, for tests and for the benchmark; compiled with the tests so that both can use it. */
@org.jspecify.annotations.NullMarked
package com.investkaluga.bench.files;
