"""OpenStack Swift with its S3 API, whole and in one process, for tests: account, container and object server, proxy.

Usage: s3Server.py FOLDER KEY SECRET. Says the port on its first line and ends with its standard input. The objects stand
in memory (Swift's own in-memory object server); everything else is Swift as Debian ships it (package python3-swift).
"""
import eventlet

eventlet.monkey_patch()

import os
import sys

from eventlet import wsgi
from swift.common import utils

FOLDER, KEY, SECRET = sys.argv[1:]
NOWHERE = open(os.devnull, 'w')

# Read while the rest of Swift is imported.
utils.SWIFT_CONF_FILE = os.path.join(FOLDER, 'swift.conf')
with open(utils.SWIFT_CONF_FILE, 'w') as swift_conf:
    swift_conf.write('[swift-hash]\nswift_hash_path_suffix = hilo\n[storage-policy:0]\nname = one\ndefault = yes\n')

from swift.account import server as account
from swift.common.ring import RingBuilder
from swift.common.wsgi import loadapp
from swift.container import server as container
from swift.obj import mem_server as objects

# A page of a listing: Amazon's has a thousand, and thousands of objects only take longer.
PROXY = """
[DEFAULT]
swift_dir = {folder}
[pipeline:main]
pipeline = catch_errors gatekeeper cache listing_formats s3api tempauth proxy-server
[app:proxy-server]
use = egg:swift#proxy
account_autocreate = true
[filter:catch_errors]
use = egg:swift#catch_errors
[filter:gatekeeper]
use = egg:swift#gatekeeper
[filter:cache]
paste.filter_factory = s3Server:cache
[filter:listing_formats]
use = egg:swift#listing_formats
[filter:s3api]
use = egg:swift#s3api
location = us-east-1
max_bucket_listing = 30
[filter:tempauth]
use = egg:swift#tempauth
user_hilo_{key} = {secret} .admin
"""


class Memory:
    """What Swift asks of memcached."""

    def __init__(self):
        self.held = {}

    def set(self, key, value, **_):
        self.held[key] = value

    def get(self, key, **_):
        return self.held.get(key)

    def delete(self, key, **_):
        self.held.pop(key, None)

    def incr(self, key, delta=1, **_):
        self.held[key] = self.held.get(key, 0) + delta
        return self.held[key]


def cache(_conf, **_):
    memory = Memory()

    def under(app):
        def call(environ, start):
            environ['swift.cache'] = memory
            return app(environ, start)
        return call
    return under


def serve(listener, app):
    eventlet.spawn(wsgi.server, listener, app, log=NOWHERE, keepalive=False)


def main():
    devices = os.path.join(FOLDER, 'devices')
    os.makedirs(os.path.join(devices, 'd1'))
    conf = {'devices': devices, 'mount_check': 'false', 'swift_dir': FOLDER}
    for ring, make in (('account', account.app_factory), ('container', container.app_factory),
                       ('object', objects.app_factory)):
        listener = eventlet.listen(('127.0.0.1', 0))
        builder = RingBuilder(4, 1, 1)
        builder.add_dev({'id': 0, 'region': 1, 'zone': 1, 'weight': 1, 'device': 'd1', 'meta': '',
                         'ip': '127.0.0.1', 'port': listener.getsockname()[1]})
        builder.rebalance()
        builder.get_ring().save(os.path.join(FOLDER, ring + '.ring.gz'))
        serve(listener, make(conf))
    path = os.path.join(FOLDER, 'proxy.conf')
    with open(path, 'w') as proxy:
        proxy.write(PROXY.format(folder=FOLDER, key=KEY, secret=SECRET))
    listener = eventlet.listen(('127.0.0.1', 0))
    serve(listener, loadapp(path))
    print(listener.getsockname()[1], flush=True)
    eventlet.tpool.execute(sys.stdin.read)


sys.modules['s3Server'] = sys.modules['__main__']
main()
