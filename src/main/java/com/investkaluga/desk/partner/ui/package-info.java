/** Screens of the partner countries. */
@org.jspecify.annotations.NullMarked
package com.investkaluga.desk.partner.ui;
