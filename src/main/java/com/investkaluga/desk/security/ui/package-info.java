/** The screens of sign-in, of the user's own settings and of accounts. */
@org.jspecify.annotations.NullMarked
package com.investkaluga.desk.security.ui;
