package org.attest.bench.scale;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/// Seconds that the processors work for this process, garbage collection and compilation among
/// them: the time passed depends on what else the machine does.
final class ProcessorTime {
  private static final OperatingSystemMXBean SYSTEM =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  private ProcessorTime() {}

  /// What a piece of work takes, in seconds.
  static double of(Runnable work) {
    long start = SYSTEM.getProcessCpuTime();
    work.run();
    return (SYSTEM.getProcessCpuTime() - start) / 1e9;
  }
}
