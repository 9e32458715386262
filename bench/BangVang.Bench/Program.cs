using BangVang.Bench;

// dotnet run -c Release --project bench/BangVang.Bench -- reading ../shared/seeds | pages . [200 visits of each] [a folder that keeps the filled database] | law | papers | register . [100 visits] [1 = a million bestowals] [a folder]
var folder = args.Length > 1 ? args[1] : ".";
if (args.FirstOrDefault() != "growth") Console.WriteLine($"{Environment.ProcessorCount} processors, {GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 1073741824} GiB, .NET {Environment.Version}\n");
switch (args.FirstOrDefault())
{
    case "reading":
        await ReadingBench.Run(folder);
        return 0;
    case "pages":
        await new PagesBench(Path.GetFullPath(folder), args.Length > 2 ? int.Parse(args[2]) : 200, args.ElementAtOrDefault(3)).Run();
        return 0;
    case "ballots":
        await new BallotBench(Path.GetFullPath(folder), args.Length > 2 ? int.Parse(args[2]) : 300).Run();
        return 0;
    case "register":
        await new RegisterBench(Path.GetFullPath(folder), args.Length > 2 ? int.Parse(args[2]) : 100, args.Length > 3 ? double.Parse(args[3], System.Globalization.CultureInfo.InvariantCulture) : 1, args.ElementAtOrDefault(4)).Run();
        return 0;
    case "growth":
        // Files of what the register's bench printed, each before its number of bestowals.
        GrowthChart.Write(Console.Out, [.. args.Skip(1).Chunk(2).Select(run => (double.Parse(run[1], System.Globalization.CultureInfo.InvariantCulture), File.ReadAllText(run[0])))]);
        return 0;
    case "papers":
        await AwardPapersBench.Run();
        return 0;
    case "law":
        await LawBench.Run();
        return 0;
    case "dossier":
        await new DossierBench(Path.GetFullPath(folder), args.Length > 2 ? int.Parse(args[2]) : 40).Run();
        return 0;
    default:
        Console.Error.WriteLine("reading FOLDER | pages CHECKOUT [VISITS [FOLDER]] | law | papers | register CHECKOUT [VISITS [SCALE [FOLDER]]] | growth PRINTED BESTOWALS PRINTED BESTOWALS … | dossier CHECKOUT [VISITS] | ballots CHECKOUT [MEMBERS]");
        return 2;
}
