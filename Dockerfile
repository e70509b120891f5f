# The desk in a container: docker build -t recoupe . && docker run -p 8620:8620 -v recoupe:/store recoupe
# Inside, the desk listens on all addresses, and so asks for accounts: make one first with
#   docker run -it -v recoupe:/store recoupe account add NAME --role admin --store /store
FROM maven:3.9-eclipse-temurin-17 AS build
WORKDIR /src
COPY . .
RUN tools/dist/make --no-deb && mkdir /image && tar -xzf target/dist/recoupe-*.tar.gz -C /image

FROM debian:stable-slim
RUN useradd --system --create-home recoupe && mkdir /store && chown recoupe /store
COPY --from=build /image/recoupe /opt/recoupe
RUN ln -s /opt/recoupe/bin/recoupe /usr/local/bin/recoupe
# Java reads names of files by the locale: without one « été.html » is no name
ENV LANG=C.UTF-8
USER recoupe
VOLUME /store
EXPOSE 8620
ENTRYPOINT ["recoupe"]
CMD ["serve", "--store", "/store", "--host", "0.0.0.0"]
