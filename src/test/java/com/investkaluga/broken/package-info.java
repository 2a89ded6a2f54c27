/** A small house in which every wall is broken once, so that each guard can be seen to notice; never part of the desk. */
@org.jspecify.annotations.NullMarked
package com.investkaluga.broken;
