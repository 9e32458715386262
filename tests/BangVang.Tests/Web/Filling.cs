using AngleSharp.Html.Dom;

namespace BangVang.Tests.Web;

/// <summary>A form as its page gives it, with fields changed: what a browser would send.</summary>
public sealed class Filling
{
    readonly List<(string Name, object Value)> sent;

    Filling(List<(string, object)> sent) => this.sent = sent;

    public static Filling Of(IHtmlFormElement form, (string Name, object? Value)[] fields)
    {
        var names = form.Elements.Select(NameOf).ToHashSet();
        foreach (var (name, _) in fields) names.ShouldContain(name, $"The form has {string.Join(", ", names)}.");
        var changed = fields.Select(f => f.Name).ToHashSet();
        var values = form.Elements.Where(e => !changed.Contains(NameOf(e))).SelectMany(AsGiven).ToList();
        foreach (var (name, value) in fields) values.AddRange(Values(form, name, value).Select(v => (name, v)));
        return new Filling(values);
    }

    public HttpContent AsContent(IHtmlFormElement form)
    {
        if (form.GetAttribute("enctype") != "multipart/form-data")
            return new FormUrlEncodedContent(sent.Select(s => KeyValuePair.Create(s.Name, s.Value.ToString()!)));
        var content = new MultipartFormDataContent();
        foreach (var (name, value) in sent)
        {
            if (value is Upload file) content.Add(new ByteArrayContent(file.Bytes), name, file.FileName);
            else content.Add(new StringContent(value.ToString()!), name);
        }
        return content;
    }

    public string AsQuery(string target) =>
        target.Split('?')[0] + "?" + string.Join('&', sent.Select(s => $"{Uri.EscapeDataString(s.Name)}={Uri.EscapeDataString(s.Value.ToString()!)}"));

    static string NameOf(AngleSharp.Dom.IElement element) => element.GetAttribute("name") ?? "";

    static IEnumerable<(string, object)> AsGiven(IHtmlElement element)
    {
        var name = NameOf(element);
        if (name.Length == 0 || element.HasAttribute("disabled")) return [];
        return element switch
        {
            IHtmlInputElement { Type: "checkbox" or "radio" } tick => tick.IsChecked ? [(name, tick.Value)] : [],
            IHtmlInputElement { Type: "file" or "submit" or "image" or "button" } => [],
            IHtmlInputElement input => [(name, input.Value)],
            IHtmlTextAreaElement area => [(name, area.Value)],
            IHtmlSelectElement select => select.Options.Where(o => o.IsSelected).Select(o => (name, (object)o.Value)),
            _ => [],
        };
    }

    static IEnumerable<object> Values(IHtmlFormElement form, string name, object? value) => value switch
    {
        null => [],
        false => Hidden(form, name),
        true => [form.Elements.OfType<IHtmlInputElement>().First(e => e.Type == "checkbox" && NameOf(e) == name).Value, .. Hidden(form, name)],
        string one => [one],
        IEnumerable<string> several => several,
        DateOnly date => [date.ToString("yyyy-MM-dd")],
        Upload file => [file],
        _ => [value.ToString()!],
    };

    // An empty tick is sent by the hidden field beside it.
    static IEnumerable<object> Hidden(IHtmlFormElement form, string name) =>
        form.Elements.OfType<IHtmlInputElement>().Where(e => e.Type == "hidden" && NameOf(e) == name).Select(e => e.Value);
}
