using BangVang.Papers.Official.Layout;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace BangVang.Papers.Official;

/// <summary>Nơi nhận on the left, the signature on the right: ô 9b and 7a–7c of Nghị định 30/2020, Phụ lục I. Never torn by a page break.</summary>
static class PaperFoot
{
    const int LeftBox = 4100;

    const int MostInRow = 3;

    public static IEnumerable<OpenXmlElement> Write(OfficialDocument paper)
    {
        var width = Sheet.TextWidth(landscape: false);
        if (paper.Beside.Count == 0)
        {
            yield return Row((LeftBox, Recipients(paper.Recipients)), (width - LeftBox, Signature(paper.Signature, paper.IsForSigning)));
            yield break;
        }
        foreach (var row in Rows([.. paper.Beside, paper.Signature]))
        {
            yield return Row([.. row.Select(one => (width / row.Count, Signature(one)))]);
            yield return Ink.Paragraph(OfficialStyles.Rule, "");
        }
        if (paper.Recipients.Count > 0) foreach (var line in Recipients(paper.Recipients)) yield return line;
    }

    /// <summary>As even as can be, the last row the fullest: who presides stands at its right end.</summary>
    static IEnumerable<List<Signature>> Rows(List<Signature> all)
    {
        for (var (at, left) = (0, (all.Count + MostInRow - 1) / MostInRow); left > 0; left--)
        {
            var size = (all.Count - at) / left;
            yield return all.GetRange(at, size);
            at += size;
        }
    }

    static Table Row(params (int Width, IEnumerable<OpenXmlElement> Content)[] boxes)
    {
        var table = new Table(
            new TableProperties(
                new TableWidth { Width = $"{boxes.Sum(b => b.Width)}", Type = TableWidthUnitValues.Dxa },
                new TableLayout { Type = TableLayoutValues.Fixed },
                new TableCellMarginDefault(
                    new TableCellLeftMargin { Width = 0, Type = TableWidthValues.Dxa },
                    new TableCellRightMargin { Width = 0, Type = TableWidthValues.Dxa })),
            new TableGrid(boxes.Select(b => new GridColumn { Width = $"{b.Width}" })));
        var row = new TableRow(new TableRowProperties(new CantSplit()));
        row.Append(boxes.Select(b => Box(b.Width, b.Content)));
        table.Append(row);
        return table;
    }

    static TableCell Box(int width, IEnumerable<OpenXmlElement> content)
    {
        var cell = new TableCell(new TableCellProperties(new TableCellWidth { Width = $"{width}", Type = TableWidthUnitValues.Dxa }));
        cell.Append(content);
        return cell;
    }

    static IEnumerable<OpenXmlElement> Recipients(IReadOnlyList<string> recipients)
    {
        yield return Ink.Paragraph(OfficialStyles.RecipientsHead, recipients.Count == 0 ? "" : "Nơi nhận:");
        for (var i = 0; i < recipients.Count; i++)
        {
            var last = i == recipients.Count - 1;
            yield return Ink.Paragraph(OfficialStyles.Recipients, $"- {recipients[i].TrimEnd('.', ';', ' ')}{(last ? "." : ";")}");
        }
    }

    static IEnumerable<OpenXmlElement> Signature(Signature signature, bool isForSigning = false)
    {
        foreach (var power in signature.Powers) yield return Ink.Paragraph(OfficialStyles.Power, Ink.Capitals(power));
        if (signature.How is { } how) yield return Ink.Paragraph(OfficialStyles.SigningNote, how);
        yield return isForSigning ? SigningMarks.Paragraph(OfficialStyles.SpaceToSign, SigningMarks.Signer) : Ink.Paragraph(OfficialStyles.SpaceToSign, "");
        yield return Ink.Paragraph(OfficialStyles.Signer, signature.Name ?? "");
    }
}
