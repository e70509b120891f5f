.PHONY: sbom scan job dist build test format quality examples inspect data clean
build:
	mvn -B -q -DskipTests package
test:
	mvn -B verify
format:
	mvn -B -q spotless:apply
quality:
	./quality --details
examples:
	./recoupe dossier examples/sommet examples/crue examples/greve examples/proces examples/election examples/divers
inspect:
	./recoupe inspect $(FILE)
data:
	@echo "see tools/README.md: each list names the script that makes it"
# what ships, as CycloneDX: recoupe-app/target/recoupe.cdx.json
sbom:
	mvn -B -q -DskipTests -Dspotless.check.skip -pl recoupe-app -am package
# whether something of it is known to be vulnerable (asks osv.dev)
scan:
	mvn -B -q -DskipTests -Dspotless.check.skip package
	java -cp 'recoupe-quality/target/classes:recoupe-app/target/lib/*' org.recoupe.quality.scan.Scan recoupe-app/target/recoupe.cdx.json .ci/vulnerabilities.tsv
# the job for a Flink cluster
job:
	mvn -B -q -Dmaven.test.skip -Dspotless.check.skip -Pdist -pl recoupe-flink -am package
# all that can be handed on, and whether it runs
dist:
	tools/dist/make && tools/dist/check
clean:
	mvn -B -q clean
