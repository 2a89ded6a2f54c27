/** What tests share: the two databases the desk runs on. */
@org.jspecify.annotations.NullMarked
package com.investkaluga.desk.support;
