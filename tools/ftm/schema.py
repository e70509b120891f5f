"""Writes the schemata of FollowTheMoney that the export uses as a table, for its test.

pip install followthemoney==4.11.2, then: python schema.py > recoupe-core/src/test/resources/org/recoupe/show/export/followthemoney.tsv
"""
from followthemoney import model

USED = ["Address", "Article", "Event", "Mention", "Note", "Organization", "Person"]

print("# Schemata of FollowTheMoney 4.11.2 (https://followthemoney.tech, MIT): schema, property, type, range; made by tools/ftm")
print("# A line with the type \"is\" names a schema that the first one is, a line with \"required\" what it cannot do without")
for name in USED:
    schema = model.get(name)
    for parent in sorted(s.name for s in schema.schemata):
        print(name, parent, "is", "", sep="\t")
    for needed in sorted(schema.required):
        print(name, needed, "required", "", sep="\t")
    for prop in sorted(schema.properties.values(), key=lambda p: p.name):
        if not prop.stub:
            print(name, prop.name, prop.type.name, prop.range.name if prop.range else "", sep="\t")
