using BangVang.Papers.Official.Layout;
using DocumentFormat.OpenXml.Wordprocessing;
using DocumentFormat.OpenXml;

namespace BangVang.Papers.Official;

/// <summary>The boxes at the top of page 1: ô 1, 2, 3, 4, 5a, 5b and 9a of Nghị định 30/2020, Phụ lục I, mục IV.</summary>
static class PaperHead
{
    // The head reaches 3 mm past the margin on either side, as in the decree's own sample.
    const int Overhang = 170, LeftBox = 3900, Padding = 40;
    static readonly int RightBox = Sheet.TextWidth(landscape: false) + 2 * Overhang - LeftBox;

    /// <summary>The number as printed: "Số: 05/KH-UBND", with a gap while there is none.</summary>
    public static string NumberLine(OfficialDocument paper) => $"Số: {NumberAndSymbol(paper)}";

    /// <summary>"05/KH-UBND"; without a number "        /KH-UBND".</summary>
    public static string NumberAndSymbol(OfficialDocument paper) =>
        $"{(paper.Number is { } number ? $"{number:00}" : "        ")}/{paper.Symbol}";

    public static IEnumerable<OpenXmlElement> Write(OfficialDocument paper)
    {
        yield return Boxes(paper);
        if (paper.Type is { } type)
        {
            yield return Ink.Paragraph(OfficialStyles.Type, Ink.Capitals(type));
            yield return Ink.Paragraph(OfficialStyles.Title, paper.Title);
            if (paper.Reference is { } reference) yield return Ink.Paragraph(OfficialStyles.AnnexReference, reference);
            yield return Ink.Rule(RuleUnder(paper.Title), Sheet.TextWidth(landscape: false));
        }
        if (paper.Authority is { } authority) yield return Ink.Paragraph(OfficialStyles.Authority, Ink.Capitals(authority));
        foreach (var line in Addressees(paper.Addressees)) yield return Ink.Paragraph(OfficialStyles.Addressee, line);
    }

    static Table Boxes(OfficialDocument paper)
    {
        var table = new Table(
            new TableProperties(
                new TableWidth { Width = $"{LeftBox + RightBox}", Type = TableWidthUnitValues.Dxa },
                new TableJustification { Val = TableRowAlignmentValues.Center },
                new TableLayout { Type = TableLayoutValues.Fixed },
                new TableCellMarginDefault(
                    new TableCellLeftMargin { Width = Padding, Type = TableWidthValues.Dxa },
                    new TableCellRightMargin { Width = Padding, Type = TableWidthValues.Dxa })),
            new TableGrid(new GridColumn { Width = $"{LeftBox}" }, new GridColumn { Width = $"{RightBox}" }));
        table.Append(new TableRow(Box(LeftBox, Bodies(paper)), Box(RightBox, Nation())));
        table.Append(new TableRow(
            Box(LeftBox, NumberBox(paper)),
            Box(RightBox, [Dated(paper)])));
        return table;
    }

    static TableCell Box(int width, IEnumerable<OpenXmlElement> content)
    {
        var cell = new TableCell(new TableCellProperties(new TableCellWidth { Width = $"{width}", Type = TableWidthUnitValues.Dxa }));
        cell.Append(content);
        return cell;
    }

    static IEnumerable<OpenXmlElement> Bodies(OfficialDocument paper)
    {
        if (paper.Superior is { } superior)
            foreach (var line in HeadLines.Of(Ink.Capitals(superior), 13, LeftBox - 2 * Padding))
                yield return Ink.Paragraph(OfficialStyles.Superior, line);
        var lines = HeadLines.Of(Ink.Capitals(paper.Issuer), 13, LeftBox - 2 * Padding);
        foreach (var line in lines) yield return Ink.Paragraph(OfficialStyles.Issuer, line);
        yield return Ink.Rule(TextWidth.Twips(lines[^1], 13) * 2 / 5, LeftBox - 2 * Padding);
    }

    static IEnumerable<OpenXmlElement> Nation()
    {
        const string motto = "Độc lập - Tự do - Hạnh phúc";
        yield return Ink.Paragraph(OfficialStyles.Nation, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
        yield return Ink.Paragraph(OfficialStyles.Motto, motto);
        yield return Ink.Rule(TextWidth.Twips(motto, 14), RightBox - 2 * Padding);
    }

    static Paragraph Dated(OfficialDocument paper) => paper.IsForSigning && paper.Date.Day is null
        ? SigningMarks.Paragraph(OfficialStyles.PlaceAndDate, $"{paper.Place}, ngày ", SigningMarks.Day, " tháng ", SigningMarks.Month, " năm ", SigningMarks.Year)
        : Ink.Paragraph(OfficialStyles.PlaceAndDate, $"{paper.Place}, {paper.Date}");

    static IEnumerable<OpenXmlElement> NumberBox(OfficialDocument paper)
    {
        yield return paper.IsForSigning && paper.Number is null
            ? SigningMarks.Paragraph(OfficialStyles.Number, "Số: ", SigningMarks.Number, $"/{paper.Symbol}")
            : Ink.Paragraph(OfficialStyles.Number, paper.Symbol is null ? "" : NumberLine(paper));
        if (paper.Type is null) yield return Ink.Paragraph(OfficialStyles.Subject, paper.Title);
    }

    // The decree asks for a third to a half of the line above.
    static int RuleUnder(string title) =>
        Math.Min(TextWidth.Twips(Ink.Printable(title).Split('\n')[^1], 14), Sheet.TextWidth(landscape: false)) * 2 / 5;

    static IEnumerable<string> Addressees(IReadOnlyList<string> addressees)
    {
        if (addressees.Count == 1) return [$"Kính gửi: {addressees[0].TrimEnd('.', ';')}."];
        return addressees.Select((one, i) => $"- {one.TrimEnd('.', ';')}{(i == addressees.Count - 1 ? "." : ";")}")
            .Prepend("Kính gửi:").Take(addressees.Count == 0 ? 0 : addressees.Count + 1);
    }
}
