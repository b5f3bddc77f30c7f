/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.reading;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** The parts of an xlsx file that fastexcel does not show: the XML of its sheets and of its texts. */
final class XlsxParts implements Closeable {
    private static final XMLInputFactory XML = xml();
    private static final String RELATIONS = "_rels/";

    private final ZipFile zip;
    private final String workbook;
    private final @Nullable String sharedStrings;
    private final boolean styled;
    private final Map<String, String> sheets = new HashMap<>();

    XlsxParts(Path path) throws IOException {
        zip = ZipFile.builder().setPath(path).get();
        try {
            Map<String, String> parts = contentTypes();
            workbook = parts.getOrDefault("main", "xl/workbook.xml");
            sharedStrings = parts.get("sharedStrings");
            styled = parts.containsKey("styles");
            relations();
        } catch (IOException | RuntimeException | XMLStreamException e) {
            zip.close();
            throw e instanceof IOException io ? io : new IOException(e);
        }
    }

    private static XMLInputFactory xml() {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    static XMLStreamReader reader(InputStream in) throws XMLStreamException {
        return XML.createXMLStreamReader(in);
    }

    /** {@return the texts, null where the workbook has none of its own} */
    @Nullable
    InputStream sharedStrings() throws IOException {
        return sharedStrings == null ? null : part(sharedStrings);
    }

    /** {@return whether the workbook has number formats} */
    boolean styled() {
        return styled;
    }

    /** {@return the XML of the sheet that the workbook knows under this id} */
    InputStream sheet(String id) throws IOException {
        InputStream in = part(sheets.getOrDefault(id, ""));
        if (in == null) {
            throw new IOException("no part for sheet " + id);
        }
        return in;
    }

    private Map<String, String> contentTypes() throws IOException, XMLStreamException {
        Map<String, String> parts = new HashMap<>();
        InputStream in = part("[Content_Types].xml");
        if (in == null) {
            throw new IOException("[Content_Types].xml");
        }
        try (in) {
            XMLStreamReader reader = reader(in);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamReader.START_ELEMENT
                        && reader.getLocalName().equals("Override")) {
                    String type = String.valueOf(reader.getAttributeValue(null, "ContentType"));
                    String name = String.valueOf(reader.getAttributeValue(null, "PartName"));
                    if (type.endsWith("sheet.main+xml") || type.endsWith("sheet.macroEnabled.main+xml")) {
                        parts.put("main", name);
                    } else if (type.endsWith("sharedStrings+xml")) {
                        parts.put("sharedStrings", name);
                    } else if (type.endsWith("styles+xml")) {
                        parts.put("styles", name);
                    }
                }
            }
        }
        return parts;
    }

    private void relations() throws IOException, XMLStreamException {
        String main = workbook.startsWith("/") ? workbook.substring(1) : workbook;
        int slash = main.lastIndexOf('/') + 1;
        String folder = main.substring(0, slash);
        InputStream in = part(folder + RELATIONS + main.substring(slash) + ".rels");
        if (in == null) {
            throw new IOException("no relations of " + main);
        }
        try (in) {
            XMLStreamReader reader = reader(in);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamReader.START_ELEMENT
                        && reader.getLocalName().equals("Relationship")) {
                    String target = String.valueOf(reader.getAttributeValue(null, "Target"));
                    sheets.put(
                            String.valueOf(reader.getAttributeValue(null, "Id")),
                            target.startsWith("/") ? target : folder + target);
                }
            }
        }
    }

    private @Nullable InputStream part(String name) throws IOException {
        String path = name.startsWith("/") ? name.substring(1) : name;
        ZipArchiveEntry entry = zip.getEntry(path);
        for (Iterator<ZipArchiveEntry> all = zip.getEntries().asIterator(); entry == null && all.hasNext(); ) {
            ZipArchiveEntry other = all.next();
            entry = other.getName().equalsIgnoreCase(path) ? other : null;
        }
        return entry == null ? null : zip.getInputStream(entry);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
