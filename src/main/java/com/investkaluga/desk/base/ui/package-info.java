/** The shell and the building blocks that every screen is composed of. */
@org.jspecify.annotations.NullMarked
package com.investkaluga.desk.base.ui;
