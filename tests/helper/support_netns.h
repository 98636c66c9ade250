// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <arpa/inet.h>
#include <fcntl.h>
#include <net/if.h>
#include <netinet/in.h>
#include <sched.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>

/// A network of one's own for tests on the real kernel: nothing leaves it, it ends with the process, and it takes no
/// privilege where unprivileged user namespaces are allowed.
namespace manypath::testing {

namespace detail {

inline bool writeFile(const char *path, const std::string &text)
{
    const int descriptor = open(path, O_WRONLY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool written = write(descriptor, text.data(), text.size()) == static_cast<ssize_t>(text.size());
    close(descriptor);
    return written;
}

inline bool enterNamespaces()
{
    const std::string uid = std::to_string(geteuid());
    const std::string gid = std::to_string(getegid());
    if (geteuid() == 0 && unshare(CLONE_NEWNET) == 0)
        return true;
    return unshare(CLONE_NEWUSER | CLONE_NEWNET) == 0 && writeFile("/proc/self/setgroups", "deny")
        && writeFile("/proc/self/uid_map", "0 " + uid + " 1") && writeFile("/proc/self/gid_map", "0 " + gid + " 1");
}

inline bool setLoopbackUp()
{
    const int descriptor = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    ifreq request{};
    std::strcpy(request.ifr_name, "lo");
    request.ifr_flags = IFF_UP | IFF_RUNNING | IFF_LOOPBACK;
    const bool done = ioctl(descriptor, SIOCSIFFLAGS, &request) == 0;
    close(descriptor);
    return done;
}

}  // namespace detail

/// Moves the process into network (and, where need be, user) namespaces of its own, with the loopback interface up. To be
/// called before there is a second thread: at the start of main(). Says on stderr why when it can't.
[[nodiscard]] inline bool enterOwnNetwork()
{
    if (detail::enterNamespaces() && detail::setLoopbackUp())
        return true;
    std::fprintf(stderr, "no network namespace of one's own: %s\n", std::strerror(errno));
    return false;
}

/// Adds ADDRESS/32 to lo as its `number`th alias (from 1).
[[nodiscard]] inline bool addLoopbackIPv4(int number, const char *address)
{
    const int descriptor = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    ifreq request{};
    std::snprintf(request.ifr_name, sizeof request.ifr_name, "lo:%d", number);
    sockaddr_in socketAddress{};
    socketAddress.sin_family = AF_INET;
    bool done = inet_pton(AF_INET, address, &socketAddress.sin_addr) == 1;
    std::memcpy(&request.ifr_addr, &socketAddress, sizeof socketAddress);
    done = done && ioctl(descriptor, SIOCSIFADDR, &request) == 0;
    socketAddress.sin_addr.s_addr = INADDR_NONE;
    std::memcpy(&request.ifr_netmask, &socketAddress, sizeof socketAddress);
    done = done && ioctl(descriptor, SIOCSIFNETMASK, &request) == 0;
    close(descriptor);
    return done;
}

/// Adds ADDRESS/128 to lo.
[[nodiscard]] inline bool addLoopbackIPv6(const char *address)
{
    // struct in6_ifreq of linux/ipv6.h, which does not go with netinet/in.h.
    struct {
        in6_addr address;
        std::uint32_t prefixLength;
        int interfaceIndex;
    } request{{}, 128, 1};
    const int descriptor = socket(AF_INET6, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    const bool done = inet_pton(AF_INET6, address, &request.address) == 1 && ioctl(descriptor, SIOCSIFADDR, &request) == 0;
    close(descriptor);
    return done;
}

}  // namespace manypath::testing
