# A link with a delay, for kernels without netem: a tun device whose far end, <ip>2, is this machine again. What is sent
# there comes back after <seconds> with its addresses swapped: `python3 delay.py 10.25.0. 0.025`. It ends with its input.
import fcntl
import os
import select
import struct
import subprocess
import sys
import time
from collections import deque

NAME, MTU, QUEUE = "delayed", "9000", "20000"
TUNSETIFF, IFF_TUN, IFF_NO_PI = 0x400454CA, 0x0001, 0x1000

network, delay = sys.argv[1], float(sys.argv[2])
tun = os.open("/dev/net/tun", os.O_RDWR | os.O_NONBLOCK)
fcntl.ioctl(tun, TUNSETIFF, struct.pack("16sH", NAME.encode(), IFF_TUN | IFF_NO_PI))
subprocess.run(["ip", "address", "add", network + "1/24", "dev", NAME], check=True)
subprocess.run(["ip", "link", "set", NAME, "mtu", MTU, "txqueuelen", QUEUE, "up"], check=True)
print("ready", flush=True)

late = deque()
while True:
    wait = max(0, late[0][0] - time.monotonic()) if late else None
    ready, _, _ = select.select([tun, sys.stdin], [], [], wait)
    if sys.stdin in ready:
        break
    try:
        while tun in ready:
            packet = os.read(tun, 65535)
            # IPv4 only. Addresses that change places leave the checksums right.
            if packet[0] >> 4 == 4:
                swapped = packet[:12] + packet[16:20] + packet[12:16] + packet[20:]
                late.append((time.monotonic() + delay, swapped))
            if late and late[0][0] <= time.monotonic():
                break
    except BlockingIOError:
        pass
    while late and late[0][0] <= time.monotonic():
        os.write(tun, late.popleft()[1])
