/** Tables as files: CSV and XLSX, streamed, with what a spreadsheet could run as a formula defused. */
@org.jspecify.annotations.NullMarked
package com.investkaluga.desk.base.export;
