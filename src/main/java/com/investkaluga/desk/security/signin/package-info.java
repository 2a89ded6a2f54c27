/** The door: counting failed sign-ins, pausing whoever guesses, and what the door says back. */
@org.jspecify.annotations.NullMarked
package com.investkaluga.desk.security.signin;
