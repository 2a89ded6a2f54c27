/** What the room hides. */
@org.jspecify.annotations.NullMarked
package com.investkaluga.broken.company.internal;
