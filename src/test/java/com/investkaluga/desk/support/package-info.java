/** What tests share: the two databases the desk runs on, one whole desk with a browserless Vaadin, and a way to sign in. */
@org.jspecify.annotations.NullMarked
package com.investkaluga.desk.support;
