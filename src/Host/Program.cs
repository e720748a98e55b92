return await NamRo.Host.CommandLine.NamRoCommandLine.RunAsync(args);
