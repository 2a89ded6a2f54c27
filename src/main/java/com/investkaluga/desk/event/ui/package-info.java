/** Screens of the events. */
@org.jspecify.annotations.NullMarked
package com.investkaluga.desk.event.ui;
