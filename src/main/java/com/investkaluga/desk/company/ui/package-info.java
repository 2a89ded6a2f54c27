/** Screens of the companies. */
@org.jspecify.annotations.NullMarked
package com.investkaluga.desk.company.ui;
