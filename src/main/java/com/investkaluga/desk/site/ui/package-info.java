/** Screens of the sites. */
@org.jspecify.annotations.NullMarked
package com.investkaluga.desk.site.ui;
