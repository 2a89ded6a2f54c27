/** Screens of the projects. */
@org.jspecify.annotations.NullMarked
package com.investkaluga.desk.project.ui;
