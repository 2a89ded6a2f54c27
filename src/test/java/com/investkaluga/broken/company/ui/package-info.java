/** Screens of the room. */
@org.jspecify.annotations.NullMarked
package com.investkaluga.broken.company.ui;
