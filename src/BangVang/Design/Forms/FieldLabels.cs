namespace BangVang.Design.Forms;

/// <summary>A field's name in the form, its id on the page, and what it is called.</summary>
sealed record FieldLabel(string Name, string Id, string Label);

/// <summary>What the fields of this page are called, in their order; the summary of errors speaks of them by these names.</summary>
static class FieldLabels
{
    static readonly object Key = new();

    public static void Note(HttpContext http, FieldState field) => Of(http).Add(new FieldLabel(field.Name, field.Id, field.Label));

    public static List<FieldLabel> Of(HttpContext http)
    {
        if (http.Items[Key] is List<FieldLabel> fields) return fields;
        http.Items[Key] = fields = [];
        return fields;
    }
}
