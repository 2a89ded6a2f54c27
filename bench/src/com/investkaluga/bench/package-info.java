/** The benchmark: fills a database, starts the desk beside it, drives it by a browser and writes down how long things take. */
@org.jspecify.annotations.NullMarked
package com.investkaluga.bench;
