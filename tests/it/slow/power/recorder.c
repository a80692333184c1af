/* A recorder of file calls, preloaded into a process by tests/it/slow/power.rs.
 *
 * It writes down, in order, every call that changes what is below one folder,
 * with the data; where a sync begins and where it ends; and what is written to
 * the file of acknowledgements. It can make the n-th sync fail.
 *
 * RECORDER_ROOT   the folder, absolute
 * RECORDER_LOG    where to write (appended); beside it, with `.acks` at
 *                        the end, is the file of acknowledgements
 * RECORDER_FAIL   the number of the sync that fails, from 1; then every
 *                        file that is open has this failure still to be told,
 *                        once, as Linux does it
 * RECORDER_ROOM   by how many bytes files may still grow: after that
 *                        the disk is full
 * RECORDER_LOCKED if set, nothing below the folder can be changed
 *
 * Syncs are not carried out: no power will be cut, and the test should cost
 * the same on any disk. Each takes a little while, so that others write
 * meanwhile. A write and its line in the log are one under a lock; what went
 * round us shows at the end, when the replay differs from the folder.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

#define FILES 4096
#define ACKS (-2)

enum { START = 1, OPEN, WRITE, TRUNCATE, SYNC_BEGIN, SYNC_END, RENAME, UNLINK, MKDIR, ACK,
       SYNC_FAILED, STRANGE };

struct line { uint32_t kind; int32_t file; uint64_t offset; uint64_t length; };

static pthread_mutex_t lock = PTHREAD_RECURSIVE_MUTEX_INITIALIZER_NP;
static char root[PATH_MAX], acks[PATH_MAX];
static size_t root_length;
static int log_fd = -1, next_file = 1, syncs, fail_at, is_locked;
static off_t room = -1; /* below zero: there is always some */
static int files[FILES];    /* of a descriptor: its number in the log, 0 none */
static char to_tell[FILES]; /* of a descriptor: the failure is still to be told */

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

static void put(const void *data, size_t length) {
    static ssize_t (*real)(int, const void *, size_t);
    if (!real) real = REAL(write);
    for (const char *at = data; length > 0;) {
        ssize_t done = real(log_fd, at, length);
        if (done < 0) _exit(97);
        at += done;
        length -= (size_t)done;
    }
}

static void note(uint32_t kind, int file, uint64_t offset, const void *data, size_t length) {
    struct line line = {kind, file, offset, length};
    put(&line, sizeof line);
    put(data, length);
}

__attribute__((constructor)) static void start(void) {
    const char *folder = getenv("RECORDER_ROOT"), *log = getenv("RECORDER_LOG");
    const char *fail = getenv("RECORDER_FAIL");
    if (!folder || !log) return;
    snprintf(root, sizeof root, "%s", folder);
    snprintf(acks, sizeof acks, "%s.acks", log);
    root_length = strlen(root);
    if (fail) fail_at = atoi(fail);
    if (getenv("RECORDER_ROOM")) room = atoll(getenv("RECORDER_ROOM"));
    is_locked = getenv("RECORDER_LOCKED") != NULL;
    log_fd = REAL(open)(log, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0600);
    if (log_fd < 0) _exit(96);
    note(START, 0, 0, "", 0);
}

/* The process ends between two lines, not within one: whatever another thread
 * has begun is waited for, and nothing begins any more. The lock can be taken
 * again by the thread that ends the process, which may still close files. */
__attribute__((destructor)) static void end(void) { pthread_mutex_lock(&lock); }

static int is_below(const char *path) {
    return log_fd >= 0 && strncmp(path, root, root_length) == 0
        && (path[root_length] == 0 || path[root_length] == '/');
}

/* Whether a call that would change something below the folder is refused. */
static int is_refused(const char *path) {
    if (!is_locked || !is_below(path)) return 0;
    errno = EROFS;
    return 1;
}

static int number(int fd) { return log_fd >= 0 && fd >= 0 && fd < FILES ? files[fd] : 0; }

static int opened(int fd, const char *path, int flags) {
    if (fd < 0 || fd >= FILES || log_fd < 0) return fd;
    if (strcmp(path, acks) == 0) files[fd] = ACKS;
    if (is_below(path)) {
        files[fd] = next_file++;
        to_tell[fd] = 0;
        note(OPEN, files[fd], (uint64_t)flags, path, strlen(path));
    }
    return fd;
}

#define OPENS(name)                                                         \
    int name(const char *path, int flags, ...) {                            \
        va_list rest;                                                       \
        va_start(rest, flags);                                              \
        mode_t mode = flags & O_CREAT ? va_arg(rest, mode_t) : 0;            \
        va_end(rest);                                                       \
        pthread_mutex_lock(&lock);                                          \
        int changes = flags & (O_CREAT | O_WRONLY | O_RDWR | O_TRUNC);      \
        int fd = changes && is_refused(path) ? -1 : REAL(name)(path, flags, mode); \
        fd = opened(fd, path, flags);        \
        pthread_mutex_unlock(&lock);                                        \
        return fd;                                                          \
    }
OPENS(open)
OPENS(open64)

#define OPENS_AT(name)                                                      \
    int name(int at, const char *path, int flags, ...) {                    \
        va_list rest;                                                       \
        va_start(rest, flags);                                              \
        mode_t mode = flags & O_CREAT ? va_arg(rest, mode_t) : 0;            \
        va_end(rest);                                                       \
        pthread_mutex_lock(&lock);                                          \
        int changes = flags & (O_CREAT | O_WRONLY | O_RDWR | O_TRUNC);      \
        int fd = changes && is_refused(path) ? -1 : REAL(name)(at, path, flags, mode); \
        fd = opened(fd, path, flags);    \
        pthread_mutex_unlock(&lock);                                        \
        return fd;                                                          \
    }
OPENS_AT(openat)
OPENS_AT(openat64)

int close(int fd) {
    pthread_mutex_lock(&lock);
    if (number(fd)) files[fd] = 0;
    int done = REAL(close)(fd);
    pthread_mutex_unlock(&lock);
    return done;
}

/* How much of a write there is room for; it is used up. */
static ssize_t fitting(int fd, size_t length, off_t offset) {
    struct stat now;
    if (room < 0 || fstat(fd, &now) != 0) return (ssize_t)length;
    off_t grown = offset + (off_t)length - now.st_size;
    if (grown <= 0) return (ssize_t)length;
    off_t given = grown < room ? grown : room;
    ssize_t fits = (ssize_t)length - (grown - given);
    if (fits > 0) room -= given;
    else errno = ENOSPC;
    return fits > 0 ? fits : -1;
}

static void wrote(int fd, const void *data, ssize_t length, off_t offset) {
    if (length > 0) note(WRITE, number(fd), (uint64_t)offset, data, (size_t)length);
}

ssize_t write(int fd, const void *data, size_t length) {
    static ssize_t (*real)(int, const void *, size_t);
    if (!real) real = REAL(write);
    if (!number(fd)) return real(fd, data, length);
    pthread_mutex_lock(&lock);
    ssize_t done = (ssize_t)length;
    if (number(fd) == ACKS) {
        note(ACK, 0, 0, data, length);
    } else {
        done = fitting(fd, length, lseek(fd, 0, SEEK_CUR));
        if (done > 0) done = real(fd, data, (size_t)done);
        wrote(fd, data, done, lseek(fd, 0, SEEK_CUR) - done);
    }
    pthread_mutex_unlock(&lock);
    return done;
}

#define WRITES_AT(name, offset_type)                                        \
    ssize_t name(int fd, const void *data, size_t length, offset_type offset) { \
        if (!number(fd)) return REAL(name)(fd, data, length, offset);       \
        pthread_mutex_lock(&lock);                                          \
        ssize_t done = fitting(fd, length, offset);                         \
        if (done > 0) done = REAL(name)(fd, data, (size_t)done, offset);    \
        wrote(fd, data, done, offset);                                      \
        pthread_mutex_unlock(&lock);                                        \
        return done;                                                        \
    }
WRITES_AT(pwrite, off_t)
WRITES_AT(pwrite64, off64_t)

ssize_t writev(int fd, const struct iovec *parts, int count) {
    if (!number(fd)) return REAL(writev)(fd, parts, count);
    return count > 0 ? write(fd, parts[0].iov_base, parts[0].iov_len) : 0;
}

#define TRUNCATES(name, offset_type)                                        \
    int name(int fd, offset_type length) {                                  \
        pthread_mutex_lock(&lock);                                          \
        int done = REAL(name)(fd, length);                                  \
        if (number(fd) && done == 0) note(TRUNCATE, number(fd), (uint64_t)length, "", 0); \
        pthread_mutex_unlock(&lock);                                        \
        return done;                                                        \
    }
TRUNCATES(ftruncate, off_t)
TRUNCATES(ftruncate64, off64_t)

/* Calls that the replay has no idea of: it stops at them. */
static void strange(int fd, const char *name) {
    pthread_mutex_lock(&lock);
    if (number(fd)) note(STRANGE, number(fd), 0, name, strlen(name));
    pthread_mutex_unlock(&lock);
}

#define STRANGE_CALL(name, offset_type)                                     \
    int name(int fd, offset_type from, offset_type length) {                \
        strange(fd, #name);                                                 \
        return REAL(name)(fd, from, length);                                \
    }
STRANGE_CALL(posix_fallocate, off_t)
STRANGE_CALL(posix_fallocate64, off64_t)

int fallocate(int fd, int mode, off_t from, off_t length) {
    strange(fd, "fallocate");
    return REAL(fallocate)(fd, mode, from, length);
}

/* Whether this is the sync that was chosen to fail; then one more fails of every
 * descriptor that is open now. */
static int is_chosen(void) {
    if (!fail_at || ++syncs != fail_at) return 0;
    for (int each = 0; each < FILES; each++) to_tell[each] = files[each] > 0;
    return 1;
}

/* Linux looks for a failure when it has waited for the data, so that a sync
 * which was under way learns of one too. */
static int has_failed(int fd) {
    int failed = to_tell[fd];
    to_tell[fd] = 0;
    return failed;
}

static int sync_of(int fd) {
    int file = number(fd);
    pthread_mutex_lock(&lock);
    int chosen = is_chosen();
    note(SYNC_BEGIN, file, 0, "", 0);
    pthread_mutex_unlock(&lock);
    usleep(100);
    pthread_mutex_lock(&lock);
    int failed = has_failed(fd) || chosen;
    note(failed ? SYNC_FAILED : SYNC_END, file, 0, "", 0);
    pthread_mutex_unlock(&lock);
    if (failed) errno = EIO;
    return failed ? -1 : 0;
}

int fsync(int fd) { return number(fd) > 0 ? sync_of(fd) : REAL(fsync)(fd); }

int fdatasync(int fd) { return number(fd) > 0 ? sync_of(fd) : REAL(fdatasync)(fd); }

/* It promises nothing: neither sizes nor the disk's own cache. It tells of
 * failures all the same. */
int sync_file_range(int fd, off64_t from, off64_t length, unsigned flags) {
    if (number(fd) <= 0) return REAL(sync_file_range)(fd, from, length, flags);
    pthread_mutex_lock(&lock);
    int failed = has_failed(fd);
    pthread_mutex_unlock(&lock);
    if (failed) errno = EIO;
    return failed ? -1 : 0;
}

int rename(const char *from, const char *to) {
    if (is_refused(to)) return -1;
    pthread_mutex_lock(&lock);
    int done = REAL(rename)(from, to);
    if (done == 0 && (is_below(from) || is_below(to))) {
        char both[2 * PATH_MAX];
        int length = snprintf(both, sizeof both, "%s\n%s", from, to);
        note(RENAME, 0, 0, both, (size_t)length);
    }
    pthread_mutex_unlock(&lock);
    return done;
}

#define PATH_CALL(kind, name, parameters, arguments)                        \
    int name parameters {                                                   \
        if (is_refused(path)) return -1;                                    \
        pthread_mutex_lock(&lock);                                          \
        int done = REAL(name) arguments;                                    \
        if (done == 0 && is_below(path)) note(kind, 0, 0, path, strlen(path)); \
        pthread_mutex_unlock(&lock);                                        \
        return done;                                                        \
    }
PATH_CALL(UNLINK, unlink, (const char *path), (path))
PATH_CALL(MKDIR, mkdir, (const char *path, mode_t mode), (path, mode))
