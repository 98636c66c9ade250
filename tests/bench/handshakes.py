# SPDX-FileCopyrightText: 2026 The Manypath authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""When the handshakes of MPTCP connections pass a host: a capture with the kernel's timestamps, and what it says.

A packet ring (TPACKET_V2, a classic socket filter for TCP packets with SYN) takes the packets, so nothing of this runs while
they come. A connection and its subflows are told together by their keys: the SYN-ACK of the first subflow carries the server's
key, the SYN of a further one (MP_JOIN) the token, which is the first 32 bits of that key's SHA-256 (RFC 8684, 3.1 and 3.2).
"""

import ctypes
import hashlib
import mmap
import socket
import struct
from dataclasses import dataclass

ETH_P_ALL = 3
SO_ATTACH_FILTER = 26
SO_TIMESTAMPNS = 35
SOL_PACKET = 263
PACKET_RX_RING = 5
PACKET_STATISTICS = 6
PACKET_VERSION = 10
TPACKET_V2 = 1
PACKET_OUTGOING = 4
TP_STATUS_USER = 1

FRAME_BYTES = 512
FRAMES_A_BLOCK = 128
HEADER = struct.Struct("=IIIHHII")  # of struct tpacket2_hdr: status, len, snaplen, mac, net, sec, nsec
ADDRESS_OFFSET = 32                 # of struct sockaddr_ll
ADDRESS = struct.Struct("=HHiHB")   # of it: family, protocol, ifindex, hatype, pkttype

# ldb [9]; not TCP: drop; ldh [6]; a later fragment: drop; ldx 4*([0]&0xf); ldb [x + 13]; SYN: take, else drop
FILTER = ((0x30, 0, 0, 9), (0x15, 0, 6, 6), (0x28, 0, 0, 6), (0x45, 4, 0, 0x1FFF), (0xB1, 0, 0, 0), (0x50, 0, 0, 13),
          (0x45, 0, 1, 2), (0x06, 0, 0, 0xFFFF), (0x06, 0, 0, 0))

SYN, ACK = 0x02, 0x10
OPTION_MPTCP = 30
MP_CAPABLE, MP_JOIN = 0, 1


@dataclass(frozen=True)
class Handshake:
    """A SYN or SYN-ACK with an MPTCP option. `token` is the server's, None where the packet doesn't tell it."""

    time_ns: int
    outgoing: bool
    interface: int
    join: bool
    acknowledges: bool
    token: bytes | None


class Capture:
    """Takes what passes the host's interfaces (IPv4) from when it is made until it is closed."""

    def __init__(self, host, packets=16384):
        with host.namespace.entered():
            self.socket = socket.socket(socket.AF_PACKET, socket.SOCK_DGRAM, socket.htons(ETH_P_ALL))
        program = b"".join(struct.pack("=HBBI", *instruction) for instruction in FILTER)
        held = ctypes.create_string_buffer(program)
        self.socket.setsockopt(socket.SOL_SOCKET, SO_ATTACH_FILTER, struct.pack("@HP", len(FILTER), ctypes.addressof(held)))
        self.socket.setsockopt(socket.SOL_SOCKET, SO_TIMESTAMPNS, 1)  # stamped on arrival, before any queue
        self.socket.setsockopt(SOL_PACKET, PACKET_VERSION, TPACKET_V2)
        block = FRAME_BYTES * FRAMES_A_BLOCK
        blocks = packets // FRAMES_A_BLOCK
        self.frames = blocks * FRAMES_A_BLOCK
        self.socket.setsockopt(SOL_PACKET, PACKET_RX_RING, struct.pack("=IIII", block, blocks, FRAME_BYTES, self.frames))
        self.ring = mmap.mmap(self.socket.fileno(), block * blocks)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.ring.close()
        self.socket.close()

    def handshakes(self):
        """[Handshake] captured so far, in the order they came; OSError when the ring was too small for them."""
        _, dropped = struct.unpack("=II", self.socket.getsockopt(SOL_PACKET, PACKET_STATISTICS, 8))
        if dropped:
            raise OSError(f"the capture had to drop {dropped} packets")
        found = []
        for number in range(self.frames):
            start = number * FRAME_BYTES
            status, _, length, _, network, seconds, nanoseconds = HEADER.unpack_from(self.ring, start)
            if not status & TP_STATUS_USER:
                break
            _, _, interface, _, kind = ADDRESS.unpack_from(self.ring, start + ADDRESS_OFFSET)
            packet = self.ring[start + network:start + network + length]
            handshake = decode(packet, seconds * 10**9 + nanoseconds, kind == PACKET_OUTGOING, interface)
            if handshake:
                found.append(handshake)
        return found


def decode(packet, time_ns, outgoing, interface):
    """The Handshake in an IPv4 packet, None when it is none."""
    header = (packet[0] & 0x0F) * 4
    if packet[0] >> 4 != 4 or len(packet) < header + 20:
        return None
    flags = packet[header + 13]
    for option in mptcp_options(packet[header + 20:header + (packet[header + 12] >> 4) * 4]):
        subtype = option[2] >> 4
        acknowledges = bool(flags & ACK)
        if subtype == MP_CAPABLE:
            token = token_of(option[4:12]) if acknowledges and len(option) >= 12 else None
            return Handshake(time_ns, outgoing, interface, False, acknowledges, token)
        if subtype == MP_JOIN:
            token = None if acknowledges else option[4:8]
            return Handshake(time_ns, outgoing, interface, True, acknowledges, token)
    return None


def mptcp_options(options):
    """The MPTCP options among TCP's."""
    position = 0
    while position < len(options):
        kind = options[position]
        if kind == 0:
            return
        if kind == 1:
            position += 1
            continue
        length = options[position + 1] if position + 1 < len(options) else 0
        if length < 2:
            return
        if kind == OPTION_MPTCP and length >= 4:
            yield options[position:position + length]
        position += length


def token_of(key):
    return hashlib.sha256(key).digest()[:4]


def reactions(handshakes, interface):
    """{token: nanoseconds from a connection's SYN-ACK to its first MP_JOIN SYN out of `interface`, None without one}, for the
    connections that this host opened, in their order.
    """
    opened = {}
    joined = {}
    for each in handshakes:
        if not each.join and each.acknowledges and not each.outgoing and each.token:
            opened.setdefault(each.token, each.time_ns)
        elif each.join and not each.acknowledges and each.outgoing and each.interface == interface:
            joined.setdefault(each.token, each.time_ns)
    return {token: joined[token] - time if token in joined else None for token, time in opened.items()}
