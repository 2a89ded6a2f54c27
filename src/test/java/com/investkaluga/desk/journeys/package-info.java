/** Whole journeys of a user through a running desk in a real browser. */
@org.jspecify.annotations.NullMarked
package com.investkaluga.desk.journeys;
