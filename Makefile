.PHONY: build test format quality examples inspect data clean
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
clean:
	mvn -B -q clean
