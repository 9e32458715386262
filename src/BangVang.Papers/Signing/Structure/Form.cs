namespace BangVang.Papers.Signing.Structure;

/// <summary>A field of the file's form, with the number of its object.</summary>
sealed record FormField(int Number, string Name, PdfDictionary Dictionary);

/// <summary>The form of a PDF: its fields, and adding to them by an update.</summary>
static class Form
{
    const int MostFields = 5_000;

    /// <summary>All fields with a name of their own.</summary>
    public static IReadOnlyList<FormField> Fields(PdfFile file)
    {
        var fields = new List<FormField>();
        if (file.Dictionary(file.Catalog["AcroForm"]) is { } form && file.Resolve(form["Fields"]) is PdfArray roots)
            foreach (var root in roots.Items) Gather(file, root, "", fields, []);
        return fields;
    }

    /// <summary>Adds a field that is its own widget on a page; its number.</summary>
    public static PdfReference Add(PdfFile file, Increment update, int page, PdfDictionary field)
    {
        field["Type"] = new PdfName("Annot");
        field["Subtype"] = new PdfName("Widget");
        field["P"] = new PdfReference(page);
        field["F"] = PdfWord.Of(132);
        var number = update.Add(field);
        Annots(file, update, page).Items.Add(number);
        FieldsArray(file, update).Items.Add(number);
        return number;
    }

    /// <summary>The notes of a page as a direct array of the page's new version.</summary>
    public static PdfArray Annots(PdfFile file, Increment update, int page)
    {
        var changed = update.Change(page);
        if (changed["Annots"] is PdfArray direct) return direct;
        var annots = new PdfArray(file.Resolve(changed["Annots"]) is PdfArray known ? known.Items : []);
        changed["Annots"] = annots;
        return annots;
    }

    /// <summary>The file says that it holds signatures and is only added to (ISO 32000-1, table 219).</summary>
    public static void SaysSigned(PdfFile file, Increment update) => FormOf(file, update)["SigFlags"] = PdfWord.Of(3);

    static PdfArray FieldsArray(PdfFile file, Increment update)
    {
        var form = FormOf(file, update);
        if (form["Fields"] is PdfArray direct) return direct;
        var fields = new PdfArray(file.Resolve(form["Fields"]) is PdfArray known ? known.Items : []);
        form["Fields"] = fields;
        return fields;
    }

    static PdfDictionary FormOf(PdfFile file, Increment update)
    {
        if (file.Catalog["AcroForm"] is PdfReference apart) return update.Change(apart.Number);
        var catalog = update.Change(file.CatalogNumber);
        if (catalog["AcroForm"] is not PdfDictionary form) catalog["AcroForm"] = form = new PdfDictionary { ["Fields"] = new PdfArray([]) };
        return form;
    }

    static void Gather(PdfFile file, PdfValue value, string above, List<FormField> fields, HashSet<int> seen)
    {
        if (value is not PdfReference reference || !seen.Add(reference.Number) || fields.Count > MostFields || file.Dictionary(reference) is not { } field) return;
        var name = field["T"] is { } own && file.Resolve(own) is PdfText text ? above.Length == 0 ? text.Words : $"{above}.{text.Words}" : above;
        if (field["T"] is not null) fields.Add(new FormField(reference.Number, name, field));
        if (file.Resolve(field["Kids"]) is PdfArray kids) foreach (var kid in kids.Items) Gather(file, kid, name, fields, seen);
    }
}
